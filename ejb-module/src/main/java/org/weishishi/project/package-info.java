/** 项目 · proposals, the MicroProject and its road: one sequencer walks the ordered stage list of the rule profile. */
@NullMarked
package org.weishishi.project;

import org.jspecify.annotations.NullMarked;
