/** 流转轨迹 · the chain as a picture, every act, and why it is where it is. */
@NullMarked
package org.weishishi.approval.api.track;

import org.jspecify.annotations.NullMarked;
