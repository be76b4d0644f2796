@org.jspecify.annotations.NullMarked
package org.lyceum.pdf;
