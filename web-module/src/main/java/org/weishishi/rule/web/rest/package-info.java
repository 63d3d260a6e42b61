/** 规则 · the rule book as JSON. */
@NullMarked
package org.weishishi.rule.web.rest;

import org.jspecify.annotations.NullMarked;
