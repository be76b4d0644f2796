/**
 * Our dialect of Markdown: CommonMark with tables, anchors on headings, maths, call-outs, video, checks and
 * blocks of other modules. Parsing and rendering only; {@link org.lyceum.content.MarkdownRenderer} is the door.
 */
@NullMarked
package org.lyceum.content.markdown;

import org.jspecify.annotations.NullMarked;
