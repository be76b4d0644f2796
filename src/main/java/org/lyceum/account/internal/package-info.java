/**
 * The rows of people and what is done with them. {@code PersonTable} and its neighbours read and write
 * tables; the services above them hold the rules, write the audit log and enqueue mail, each act in one
 * transaction.
 */
@NullMarked
package org.lyceum.account.internal;

import org.jspecify.annotations.NullMarked;
