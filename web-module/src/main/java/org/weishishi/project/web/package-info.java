/** 项目页面 · proposals, projects and the project file on screen. */
@NullMarked
package org.weishishi.project.web;

import org.jspecify.annotations.NullMarked;
