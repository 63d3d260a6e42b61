/** 演示时钟接口 · reads and moves the demo clock; not there outside demo mode. */
@NullMarked
package org.weishishi.task.web.rest;

import org.jspecify.annotations.NullMarked;
