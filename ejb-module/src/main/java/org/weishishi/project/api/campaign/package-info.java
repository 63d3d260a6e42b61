/** Words of 征集批次 that others may say. */
@NullMarked
package org.weishishi.project.api.campaign;

import org.jspecify.annotations.NullMarked;
