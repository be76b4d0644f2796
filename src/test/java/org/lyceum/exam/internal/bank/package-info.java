@org.jspecify.annotations.NullMarked
package org.lyceum.exam.internal.bank;
