/** Where clouds hand secrets to the machines they run; never a company's website, whatever is allowed. */
export const metadataAddresses = [
  // AWS, Azure, Google, Oracle, DigitalOcean and most others.
  '169.254.169.254',
  'fd00:ec2::254',
  // AWS container credentials (ECS, EKS).
  '169.254.170.2',
  '169.254.170.23',
  'fd00:ec2::23',
  // Azure's host node, a public address.
  '168.63.129.16',
  // Alibaba, Oracle Classic, Tencent.
  '100.100.100.200',
  '192.0.0.192',
  '169.254.0.23',
];
