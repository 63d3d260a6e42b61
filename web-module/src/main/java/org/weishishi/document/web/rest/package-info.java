/** 公文接口 · the finished files, for pages and programs alike. */
@NullMarked
package org.weishishi.document.web.rest;

import org.jspecify.annotations.NullMarked;
