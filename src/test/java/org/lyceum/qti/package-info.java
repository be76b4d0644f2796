@org.jspecify.annotations.NullMarked
package org.lyceum.qti;
