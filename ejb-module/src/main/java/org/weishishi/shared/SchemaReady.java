package org.weishishi.shared;

/**
 * 数据库就绪 · fired once per node at start, after the schema has been brought up to date and outside any transaction, before
 * the first request. Whoever has to load something at start observes it instead of being a {@code @Startup} of its own:
 *
 * <pre>{@code void load(@Observes @Priority(1000) SchemaReady ready) { useCase.loadOnce(); }}</pre>
 *
 * <p>Order by {@code @Priority}, smaller first: 1000 reference data (organization, rules), 2000 first administrator and
 * accounts, 3000 demo data, 9000 what only listens. An exception stops the start of the application; several nodes may get here
 * at once, so what is loaded must be loaded once by its own unique key. Observers live in ejb-module.
 *
 * @param version the version of the schema, e.g. {@code 050}
 */
public record SchemaReady(String version) {}
