/**
 * 公共基础的工具 · start of the application (schema, data folder), the clocks.
 *
 * <p>{@link org.weishishi.shared.infrastructure.SchemaStartup} is the only start-up bean that others may rely on: when the schema
 * is current it fires {@link org.weishishi.shared.SchemaReady}; see there for the order of observers. Schedulers that touch
 * the database carry {@code @DependsOn("SchemaStartup")}.
 */
@NullMarked
package org.weishishi.shared.infrastructure;

import org.jspecify.annotations.NullMarked;
