/**
 * The bank: how exams and items are read from their files and checked, which items two people have let through, and
 * how packages of other systems come in and go out. Status, exposure and history are rows and never in the files; a
 * status speaks of the version that somebody looked at, so an item whose key has changed since is a draft again.
 */
@NullMarked
package org.lyceum.exam.internal.bank;

import org.jspecify.annotations.NullMarked;
