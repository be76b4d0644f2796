@org.jspecify.annotations.NullMarked
package org.lyceum.repair.evaluation;
