/** Words of 项目 that other contexts may say. */
@NullMarked
package org.weishishi.project.api;

import org.jspecify.annotations.NullMarked;
