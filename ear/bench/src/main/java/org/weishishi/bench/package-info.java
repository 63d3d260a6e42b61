/**
 * How fast and how big the house is: each benchmark measures its rivals in the same run and prints one table. Started as
 * {@code java -jar ear/bench/target/weishishi-bench.jar <name>}; commands and figures in docs/performance.md.
 */
@NullMarked
package org.weishishi.bench;

import org.jspecify.annotations.NullMarked;
