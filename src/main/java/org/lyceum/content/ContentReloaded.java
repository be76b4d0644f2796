package org.lyceum.content;

/** The roots were read (at start and on demand); indexes over content build themselves anew. */
public record ContentReloaded() {}
