/**
 * A program as a tree of its statements: what stands in each header, and what is done under it. Two such trees are
 * aligned ({@link org.lyceum.repair.engine.flow.Alignment}), their difference is an edit script
 * ({@link org.lyceum.repair.engine.flow.EditScript}) of which any part can be applied, and what comes out is written
 * back into the learner's own lines ({@link org.lyceum.repair.engine.flow.Draft}).
 */
@NullMarked
package org.lyceum.repair.engine.flow;

import org.jspecify.annotations.NullMarked;
