package org.lyceum.exam.internal.form;

/**
 * An item that may be drawn.
 *
 * @param version    hash; forms refer to it
 * @param difficulty 1 to 3
 * @param lesson     {@code lesson} or {@code lesson#heading} within the exam's course; may be empty
 * @param code       a program to write, judged in the sandbox
 */
public record PoolItem(String id, String version, String objective, int difficulty, String lesson, boolean code) {}
