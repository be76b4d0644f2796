/**
 * The sitting's own page and its endpoint. Neither needs a Vaadin session: a signed cookie says which sitting a browser
 * is at, so a restart of the portal costs the candidate nothing.
 */
@NullMarked
package org.lyceum.exam.web;

import org.jspecify.annotations.NullMarked;
