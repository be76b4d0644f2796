/**
 * What readers say about a lesson: a rating with its reason, and reports of mistakes, each with the version it was
 * made against. Admins answer reports, and whoever reported sees the answer.
 */
@NullMarked
package org.lyceum.learning.internal.feedback;

import org.jspecify.annotations.NullMarked;
