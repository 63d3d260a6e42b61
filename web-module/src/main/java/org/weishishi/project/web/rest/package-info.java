/** 项目接口 · projects for other systems, inside the row scope of the token's post. */
@NullMarked
package org.weishishi.project.web.rest;

import org.jspecify.annotations.NullMarked;
