/** 管控 · the doors of the administrator and the program. */
@NullMarked
package org.weishishi.approval.application.watch;

import org.jspecify.annotations.NullMarked;
