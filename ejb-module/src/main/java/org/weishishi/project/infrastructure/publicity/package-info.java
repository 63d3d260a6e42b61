/** The tools of 三议三公开提醒. */
@NullMarked
package org.weishishi.project.infrastructure.publicity;

import org.jspecify.annotations.NullMarked;
