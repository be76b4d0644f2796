/** Tests of what the browser may fetch. */
@org.jspecify.annotations.NullMarked
package org.lyceum.content.web;
