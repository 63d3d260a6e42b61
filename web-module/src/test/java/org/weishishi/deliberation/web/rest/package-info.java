/** Tests of the interface of 议事. */
@NullMarked
package org.weishishi.deliberation.web.rest;

import org.jspecify.annotations.NullMarked;
