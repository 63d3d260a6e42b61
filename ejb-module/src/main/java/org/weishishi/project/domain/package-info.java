/** The law of 项目: proposals, the MicroProject and its road. */
@NullMarked
package org.weishishi.project.domain;

import org.jspecify.annotations.NullMarked;
