/** Pages of 初审和商议. */
@NullMarked
package org.weishishi.project.web.screening;

import org.jspecify.annotations.NullMarked;
