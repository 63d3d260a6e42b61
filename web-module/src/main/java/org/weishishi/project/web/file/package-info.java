/** 项目卷 · the parts of the project file. */
@NullMarked
package org.weishishi.project.web.file;

import org.jspecify.annotations.NullMarked;
