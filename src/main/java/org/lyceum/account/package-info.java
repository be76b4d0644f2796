/**
 * People: who they are, how they sign in, what they may do (scoped roles), what they agreed to, and the
 * mail that reaches them. Other modules ask {@link org.lyceum.account.CurrentPerson} who is there and
 * {@link org.lyceum.account.Access} what that person may do, and implement
 * {@link org.lyceum.account.PersonalData} for what they store about people.
 */
@NullMarked
package org.lyceum.account;

import org.jspecify.annotations.NullMarked;
