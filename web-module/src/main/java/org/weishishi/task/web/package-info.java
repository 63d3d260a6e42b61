/** 通知与演示时钟页面 · notices on the desk, and the control of the demo clock in the top bar. */
@NullMarked
package org.weishishi.task.web;

import org.jspecify.annotations.NullMarked;
