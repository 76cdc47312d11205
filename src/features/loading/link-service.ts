import { queryOptions } from '@tanstack/react-query';
import { linkService } from '../../sources/link';

/** Whether links can be fetched here: told once by the server that the page came from. */
export const linkServiceQuery = queryOptions({
  queryKey: ['link-service'],
  queryFn: linkService,
});
