/**
 * The search for the smallest proven repair, run in a process of its own. A learner's program is parsed with a
 * parser that survives mistakes ({@code engine.tree}), small changes are proposed ({@code engine.mutate}), tried in
 * batches in the sandbox, and the winner is proven by a judged run and compared with the reference on generated
 * inputs. Everything is an edit of the learner's own text, so names, formatting and comments survive.
 */
@NullMarked
package org.lyceum.repair.engine;

import org.jspecify.annotations.NullMarked;
