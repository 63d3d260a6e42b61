/** 议事规则 · the rules of one gate as values: who must be there, what is counted against what, and what passes. */
@NullMarked
package org.weishishi.rule.api.meeting;

import org.jspecify.annotations.NullMarked;
