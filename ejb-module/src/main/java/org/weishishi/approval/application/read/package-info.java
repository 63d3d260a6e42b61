/** 查阅 · lists, files, track. */
@NullMarked
package org.weishishi.approval.application.read;

import org.jspecify.annotations.NullMarked;
