/** 审计 as JSON. */
@NullMarked
package org.weishishi.audit.web.rest;

import org.jspecify.annotations.NullMarked;
