/** 项目清单页面 · facets, chips, saved filters. */
@NullMarked
package org.weishishi.project.web.search;

import org.jspecify.annotations.NullMarked;
