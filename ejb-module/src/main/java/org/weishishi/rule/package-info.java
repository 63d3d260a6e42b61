/** 规则 · dated rule profiles: every number of the programme with its source; changing one is itself an official act. */
@NullMarked
package org.weishishi.rule;

import org.jspecify.annotations.NullMarked;
