@org.jspecify.annotations.NullMarked
package org.lyceum.learning.internal.deadline;
