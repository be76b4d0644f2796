/**
 * Python source as a tree of plain objects with offsets into the text as Java counts it. The native parser is
 * touched by one class only ({@link org.lyceum.repair.engine.tree.PythonParser}).
 */
@NullMarked
package org.lyceum.repair.engine.tree;

import org.jspecify.annotations.NullMarked;
