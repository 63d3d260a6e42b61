/** 项目检索 · what lists ask for, and the words a project is found by. */
@NullMarked
package org.weishishi.project.domain.search;

import org.jspecify.annotations.NullMarked;
