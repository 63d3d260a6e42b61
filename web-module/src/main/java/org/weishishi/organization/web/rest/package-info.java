/** 组织机构接口 · drafts of forms. */
@NullMarked
package org.weishishi.organization.web.rest;

import org.jspecify.annotations.NullMarked;
