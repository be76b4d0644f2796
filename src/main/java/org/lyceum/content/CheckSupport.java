package org.lyceum.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component or configuration that a {@link ContentType} needs, so that {@code ./lyceum check} takes it
 * into its small context. It must do without database and web.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckSupport {}
