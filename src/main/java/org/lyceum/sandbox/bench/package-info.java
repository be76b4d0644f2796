/** Measures the sandbox on the machine at hand. */
@org.jspecify.annotations.NullMarked
package org.lyceum.sandbox.bench;
