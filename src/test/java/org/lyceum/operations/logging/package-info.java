@org.jspecify.annotations.NullMarked
package org.lyceum.operations.logging;
