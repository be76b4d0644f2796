/** Tests of reading, rendering and checking content. */
@org.jspecify.annotations.NullMarked
package org.lyceum.content;
