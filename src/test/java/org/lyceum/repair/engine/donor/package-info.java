@org.jspecify.annotations.NullMarked
package org.lyceum.repair.engine.donor;
