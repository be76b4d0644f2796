/** Images, films and captions of lessons, for people who are signed in. */
@NullMarked
package org.lyceum.content.web;

import org.jspecify.annotations.NullMarked;
