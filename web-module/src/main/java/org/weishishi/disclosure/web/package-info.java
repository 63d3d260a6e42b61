/** 公示页面 · board, one notice with its objections, and the pages residents read without signing in. */
@NullMarked
package org.weishishi.disclosure.web;

import org.jspecify.annotations.NullMarked;
