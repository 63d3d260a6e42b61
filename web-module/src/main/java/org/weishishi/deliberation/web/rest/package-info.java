/** 议事接口. */
@NullMarked
package org.weishishi.deliberation.web.rest;

import org.jspecify.annotations.NullMarked;
