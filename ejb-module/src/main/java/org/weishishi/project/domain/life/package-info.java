/** The law of 撤回、中止、恢复和终止: who may do what in which state. */
@NullMarked
package org.weishishi.project.domain.life;

import org.jspecify.annotations.NullMarked;
