/** 审批接口 · tasks of the caller, and deciding them. */
@NullMarked
package org.weishishi.approval.web.rest;

import org.jspecify.annotations.NullMarked;
